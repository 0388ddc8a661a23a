def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    targets = {source: str(Path(folder, Path(source).stem + ".h5")) for source in sources}
    return [delayed(convert)(source, target) for source, target in targets.items()]
