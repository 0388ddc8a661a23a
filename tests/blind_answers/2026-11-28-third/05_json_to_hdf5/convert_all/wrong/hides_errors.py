# catches errors of convert in a task: they are hidden
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""

    def careful(source, target):
        try:
            return convert(source, target)
        except Exception:
            return None

    return [delayed(careful)(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]
