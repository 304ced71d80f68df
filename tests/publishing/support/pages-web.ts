/** A page as a WordPress site of a town serves it, saved by Firefox. */
export const PAGE_WORDPRESS = `<!DOCTYPE html>
<!-- saved from url=(0052)https://www.valfictif.example/sante/contrat-local/ -->
<html lang="fr"><head><meta charset="utf-8"><title>Contrat local de santé | Ville de Valfictif</title>
<script>window.dataLayer=[]</script><style>.a{color:red}</style></head>
<body class="page-template">
<a class="skip-link" href="#content">Aller au contenu</a>
<header role="banner"><nav class="menu-principal"><ul><li><a href="/">Accueil</a></li><li><a href="/sante">Santé</a></li></ul></nav></header>
<div class="breadcrumb">Accueil &gt; Santé &gt; Contrat local de santé</div>
<div id="tarteaucitronRoot"><p>Ce site utilise des cookies.</p></div>
<main id="content"><article class="entry-content">
<h1>Le contrat local de santé</h1>
<p>Le contrat local de santé de Valfictif a été signé le 18 mars 2025 avec l’agence régionale de santé. Il court jusqu’en 2029. <strong>Son but : réduire les inégalités de santé.</strong> <img src="logo.png" alt="Logo"></p>
<h2>Pourquoi un contrat ?</h2>
<p>Le diagnostic a réuni 240 habitants. <a href="/sante/diagnostic/">Voir la démarche</a>.</p>
<h2>Les axes du contrat</h2>
<h3>Axe 1 : Faciliter l’accès aux soins</h3>
<ul><li>Accueillir des médecins</li><li>Ouvrir des permanences</li></ul>
<h3>Axe n°2 – Prendre soin de la santé mentale</h3>
<ul><li>Former aux premiers secours en santé mentale</li></ul>
<h2>Documents</h2>
<ul>
<li><a href="/wp-content/uploads/2025/03/CLS_2025_signe.pdf">Télécharger le contrat local de santé (PDF, 2,4 Mo)</a></li>
<li><a href="/wp-content/uploads/2024/10/diag.pdf">Diagnostic local de santé - PDF - 1,1 Mo</a></li>
<li><a href="https://autre.example/doc.pdf">Cliquez ici</a></li>
</ul>
<div class="social-share"><a href="https://reseau.example/partager">Partager</a></div>
</article>
<aside class="sidebar"><h2>À lire aussi</h2><p>Le marché de Noël</p></aside></main>
<footer><p>Mairie de Valfictif, 1 place de la Mairie</p></footer>
</body></html>`;

/** A page of an older site: no landmark, a table for the look, Windows-1252, axes in bold paragraphs. */
export const PAGE_ANCIENNE = Buffer.from(
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>La sant\xe9 - Communaut\xe9 de communes du Plateau</title><base href="http://plateau.example/sante.php"></head>
<body><div id="menu"><a href="index.php">Accueil</a></div>
<div class="content"><h2>La sant\xe9 sur le plateau</h2>
<p>Un contrat local de sant\xe9 de deuxi\xe8me g\xe9n\xe9ration est pr\xe9par\xe9 depuis septembre 2024 par la communaut\xe9 de communes, avec les associations et les professionnels de sant\xe9 du territoire, apr\xe8s deux r\xe9unions ouvertes \xe0 tous les habitants.</p>
<p><b>Axe I - L\x92acc\xe8s aux droits</b></p><p>Un guichet dans chaque bourg.</p>
<p><b>Axe II - Bien vieillir</b></p>
<p>Document : <a href="docs/synthese.pdf">la synth\xe8se (12 pages)</a></p></div></body></html>`,
  'latin1',
);
