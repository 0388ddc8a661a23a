# works the target out in a task of its own, so there are two tasks a file
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""

    @delayed
    def target_for(source):
        return str(Path(folder, Path(source).stem + ".h5"))

    return [delayed(convert)(source, target_for(source)) for source in sources]
