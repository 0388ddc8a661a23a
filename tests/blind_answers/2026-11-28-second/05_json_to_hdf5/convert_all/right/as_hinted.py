def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    lazies = []
    for source in sources:
        target = str(Path(folder, Path(source).stem + ".h5"))
        lazies.append(delayed(convert)(source, target))
    return lazies
