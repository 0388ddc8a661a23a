# each conversion waits for the one before
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""

    def after(previous, source, target):
        return convert(source, target)

    conversions, last = [], None
    for source in sources:
        last = delayed(after)(last, source, str(Path(folder, Path(source).stem + ".h5")))
        conversions.append(last)
    return conversions
