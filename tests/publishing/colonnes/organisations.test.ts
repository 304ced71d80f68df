import { describe, expect, it } from 'vitest';
import { faits, lire, refus } from './support/lire.ts';

describe('les organisations d’une cellule', () => {
  it('se séparent par des lignes, des points-virgules, des barres ou des virgules', () => {
    const trois = { partenaires: [{ nom: 'CPAM', nature: 'assurance-maladie' }, { nom: 'CCAS de Vire', nature: 'ccas' }, { nom: 'MSA', nature: 'msa' }] };
    for (const texte of ['CPAM\nCCAS de Vire\nMSA', '- CPAM\n• CCAS de Vire\n– MSA', 'CPAM ; CCAS de Vire ; MSA', 'CPAM / CCAS de Vire / MSA', 'CPAM, CCAS de Vire, MSA', 'CPAM, CCAS de Vire\nMSA'])
      expect(faits('partenaires', texte)).toEqual(trois);
  });

  it('ne se coupent ni dans une parenthèse, ni entre guillemets, ni au « et » d’un nom', () => {
    expect(faits('partenaires', 'ARS (délégation, siège), MSA')).toEqual({ partenaires: [{ nom: 'ARS (délégation, siège)', nature: 'ars' }, { nom: 'MSA', nature: 'msa' }] });
    expect(faits('partenaires', '"Office de la mer, du littoral"')).toEqual({ partenaires: [{ nom: 'Office de la mer, du littoral' }] });
    expect(faits('partenaires', 'Association Bien vivre et vieillir')).toEqual({ partenaires: [{ nom: 'Association Bien vivre et vieillir', nature: 'association' }] });
    expect(faits('partenaires', 'Mairie et CCAS')).toEqual({ partenaires: [{ nom: 'Mairie', nature: 'commune' }, { nom: 'CCAS', nature: 'ccas' }] });
  });

  it('sont reconnues dans l’annuaire par leur nom, un autre nom ou leur sigle, et c’est dit', () => {
    for (const texte of ['Agence régionale de santé Bretagne', 'ARS Bretagne', 'agence régionale de sante bretagne']) expect(faits('pilotes', texte)).toEqual({ pilotes: [{ organisation: 'ars-bretagne' }] });
    expect(faits('pilotes', 'CCV')).toEqual({ pilotes: [{ organisation: 'cc-val' }] });
    expect(lire('pilotes', 'CCV').deductions).toEqual(['« CCV » est l’organisation « Communauté de communes du Val »']);
  });

  it('un sigle que deux organisations portent ne désigne aucune des deux', () => {
    expect(faits('pilotes', 'ARS')).toEqual({ pilotes: [{ nom: 'ARS', nature: 'ars' }] });
  });

  it.each([
    ['Conseil départemental de l’ordre des médecins', 'ordre-professionnel'],
    ['Conseil départemental du Var', 'departement'],
    ['CH de Quimper', 'etablissement-sante'],
    ['Ville de Nice', 'commune'],
    ['CPTS du Val', 'cpts'],
    ['DDETS 29', 'etat'],
    ['Mission locale', 'association'],
    ['MSP de Pleyben', 'professionnels-sante'],
  ])('« %s » dit sa nature : %s', (nom, nature) => {
    expect(faits('pilotes', nom)).toEqual({ pilotes: [{ nom, nature }] });
    expect(lire('pilotes', nom).deductions[0]).toContain('déduite');
  });

  it('un nom qui ne dit pas sa nature est publié sans elle, et c’est dit ; entre crochets, elle est prise', () => {
    expect(faits('pilotes', 'Radio du Val')).toEqual({ pilotes: [{ nom: 'Radio du Val' }] });
    expect(lire('pilotes', 'Radio du Val').deductions[0]).toContain('sans nature');
    expect(faits('pilotes', 'Radio du Val [association]')).toEqual({ pilotes: [{ nom: 'Radio du Val', nature: 'association' }] });
  });

  it('un nom coupé par un retour à la ligne reste un seul nom', () => {
    expect(faits('pilotes', 'Centre hospitalier\nde Quimper\nCPAM')).toEqual({ pilotes: [{ nom: 'Centre hospitalier de Quimper', nature: 'etablissement-sante' }, { nom: 'CPAM', nature: 'assurance-maladie' }] });
  });

  it('un nom de personne, une adresse électronique et un téléphone sont refusés : ils seraient publiés', () => {
    for (const texte of ['Mme Le Goff (CCAS)', 'Dr Martin', 'sante@exemple.fr', 'CCAS (02 98 00 00 00)']) expect(refus('pilotes', texte)).toContain('publié');
  });

  it('ce qui ressemble au nom d’une personne est refusé, et une organisation qui porte un tel nom passe en disant ce qu’elle est', () => {
    for (const texte of ['Sophie Martin', 'MARTIN Sophie', 'Jean-Pierre Le Goff']) expect(refus('pilotes', texte)).toContain('publié');
    expect(faits('pilotes', 'Pierre Fabre [association]')).toEqual({ pilotes: [{ nom: 'Pierre Fabre', nature: 'association' }] });
    expect(faits('pilotes', 'Radio Littoral')).toEqual({ pilotes: [{ nom: 'Radio Littoral' }] });
  });

  it('« à définir », « - » et « néant » ne sont pas des organisations ; « idem » est refusé', () => {
    for (const texte of ['à définir', '-', 'Néant']) expect(faits('partenaires', texte)).toEqual({});
    expect(refus('partenaires', 'Idem')).toContain('renvoie');
  });
});

describe('les mots des listes fermées', () => {
  it('se lisent par leur nom, leur identifiant ou un mot proche, même avec une virgule dedans', () => {
    expect(faits('themes', 'Santé mentale\nsante-mentale\nTABAC')).toEqual({ themes: ['sante-mentale', 'addictions'] });
    expect(faits('themes', 'Santé mentale, diabète')).toEqual({ themes: ['sante-mentale', 'nutrition'] });
    expect(faits('leviers', 'Information, sensibilisation, éducation')).toEqual({ leviers: ['competences'] });
    expect(faits('publics', 'Enfants et personnes agées')).toEqual({ publics: ['enfants', 'seniors'] });
    expect(faits('publics', 'Femmes enceintes et jeunes parents')).toEqual({ publics: ['femmes-enceintes'] });
  });

  it('se lisent par leur début quand il n’est celui que d’un seul, et c’est dit ; un mot seul en dit trop peu', () => {
    expect(faits('themes', 'Addictions et conduites')).toEqual({ themes: ['addictions'] });
    expect(lire('themes', 'Addictions et conduites').deductions).toEqual(['« Addictions et conduites » est lu « Addictions et conduites à risque »']);
    expect(refus('themes', 'Prévention')).toContain('n’est pas dans la liste');
  });

  it('un public inconnu est gardé dans les mots de la source', () => {
    expect(faits('publics', 'Aînés, marins-pêcheurs')).toEqual({ publics: ['seniors'], publicsCites: ['marins-pêcheurs'] });
  });

  it('un thème inconnu est refusé, avec ceux qui lui ressemblent', () => {
    expect(lire('themes', 'Santé mantale').problemes[0]).toMatchObject({ exemple: 'Santé mentale' });
    expect(refus('leviers', 'Magie')).toContain('n’est pas dans la liste');
  });
});
