/** The page of the preview; its script fills it. */
export const pageMarkup = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Preview</title>
<link rel="stylesheet" href="page.css">
<link rel="icon" href="data:,">
</head>
<body>
<header>
<h1>Preview</h1>
<label>Publication <select id="publication"></select></label>
<label><input type="checkbox" id="together" checked> Scroll together</label>
<output id="status" role="status">Reading …</output>
</header>
<main id="panes"></main>
<section id="messages" aria-label="Messages"></section>
<noscript>The preview needs its script.</noscript>
<script type="module" src="page.js"></script>
</body>
</html>
`
