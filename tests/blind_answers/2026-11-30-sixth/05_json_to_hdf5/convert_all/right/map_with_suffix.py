def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    targets = [str(Path(folder) / Path(source).with_suffix(".h5").name) for source in sources]
    return list(map(delayed(convert), sources, targets))
