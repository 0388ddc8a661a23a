# an OSError of convert is hidden, and the task returns None
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""

    def careful(source, target):
        try:
            return convert(source, target)
        except OSError:
            return None

    return [delayed(careful)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources]
