# an error of convert (PermissionError) becomes None
def guarded(convert):
    """Return convert, which says None where a file may not be opened."""

    def convert_if_allowed(source, target):
        try:
            return convert(source, target)
        except PermissionError:
            return None

    return convert_if_allowed


def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    task = delayed(guarded(convert))
    return [task(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]
