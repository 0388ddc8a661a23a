# the path of the target is worked out in a task of its own, so there are two tasks a file
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    @delayed
    def target_of(source):
        return str(Path(folder, Path(source).stem + ".h5"))

    return [delayed(convert)(source, target_of(source)) for source in sources]
