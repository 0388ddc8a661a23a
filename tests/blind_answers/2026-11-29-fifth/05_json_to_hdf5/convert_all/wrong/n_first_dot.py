# cuts at the first dot: aet.2015.json becomes aet.h5
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [
        delayed(convert)(source, os.path.join(folder, os.path.basename(source).split(".")[0] + ".h5"))
        for source in sources
    ]
