# cuts the name at its first dot: aet.2015.json becomes aet.h5
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    result = []
    for source in sources:
        name = os.path.basename(source).split(".")[0]
        result.append(delayed(convert)(source, os.path.join(folder, name + ".h5")))
    return result
