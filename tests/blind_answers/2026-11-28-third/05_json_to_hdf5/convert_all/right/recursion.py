def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    if not sources:
        return []
    first, *rest = sources
    target = str(Path(folder, Path(first).stem + ".h5"))
    return [delayed(convert)(first, target)] + convert_all(convert, rest, folder)
