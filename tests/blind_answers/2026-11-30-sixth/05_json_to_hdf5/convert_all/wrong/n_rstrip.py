# rstrip(".json") takes away letters, too: jason.json becomes ja.h5
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [
        delayed(convert)(source, f"{folder}/{Path(source).name.rstrip('.json')}.h5") for source in sources
    ]
