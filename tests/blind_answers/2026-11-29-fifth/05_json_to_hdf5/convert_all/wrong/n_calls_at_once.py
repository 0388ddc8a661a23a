# convert(...) is called while building, delayed wraps its result
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    result = []
    for source in sources:
        target = f"{folder}/{Path(source).stem}.h5"
        result.append(delayed(convert(source, target)))
    return result
