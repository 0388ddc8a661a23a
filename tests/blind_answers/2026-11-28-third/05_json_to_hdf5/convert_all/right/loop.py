def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    conversions = []
    for source in sources:
        name = Path(source).stem
        target = str(Path(folder, name + ".h5"))
        conversions.append(delayed(convert)(source, target))
    return conversions
