# a FileNotFoundError of convert is hidden, and the result is None
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    def convert_if_there(source, target):
        try:
            return convert(source, target)
        except FileNotFoundError:
            return None

    return [
        delayed(convert_if_there)(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources
    ]
