# rstrip(".json") takes away letters: jason.json becomes ja.h5
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    result = []
    for source in sources:
        name = Path(source).name.rstrip(".json")
        result.append(delayed(convert)(source, str(Path(folder, name + ".h5"))))
    return result
