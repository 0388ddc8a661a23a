# the global sources in the target: zip with the notebook's own list
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    targets = [str(Path(folder, Path(s).stem + ".h5")) for s in globals()["sources"]]
    return [delayed(convert)(source, target) for source, target in zip(sources, targets)]
