/* Nothing is inline and nothing comes from elsewhere, so the policy allows the site itself and no more. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/*
 * The editor of /admin/ writes its own styles, shows files that the person has just chosen (blob:)
 * and, when the content is on a git host, talks to it. The page restricts this further by a policy
 * of its own: with a local folder it may reach nobody.
 */
export const ADMINISTRATION_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data: https://avatars.githubusercontent.com https://gitlab.com https://secure.gravatar.com",
  "font-src 'self'",
  "media-src 'self' blob:",
  "frame-src 'self' blob:",
  "connect-src 'self' blob: data: https://api.github.com https://gitlab.com",
  "worker-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
