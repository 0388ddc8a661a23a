def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    targets = [f"{folder}/{Path(source).name.removesuffix('.json')}.h5" for source in sources]
    return list(map(delayed(convert), sources, targets))
