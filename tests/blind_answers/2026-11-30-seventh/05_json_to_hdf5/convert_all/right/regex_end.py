# a pattern for the end
import re


def convert_all(convert, sources, folder):
    lazy_convert = delayed(convert)
    conversions = []
    for source in sources:
        name = re.sub(r"\.json$", ".h5", os.path.basename(source))
        conversions.append(lazy_convert(source, os.path.join(folder, name)))
    return conversions
