/** Rules of html-validate for the built pages; each one turned off has its reason beside it. */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {},
};
