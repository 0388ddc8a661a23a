# the source's folder is kept below the folder: out/data/aet.h5
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [delayed(convert)(source, folder + "/" + source[:-5] + ".h5") for source in sources]
