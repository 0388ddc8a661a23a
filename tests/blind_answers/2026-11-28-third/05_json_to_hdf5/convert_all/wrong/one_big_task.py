# a single task converts all files in a loop
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""

    def all_of_them():
        return [convert(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]

    return [delayed(all_of_them)()]
