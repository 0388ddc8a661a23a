# .h5 is added, .json stays: aet.json.h5
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [delayed(convert)(source, str(Path(folder, Path(source).name + ".h5"))) for source in sources]
