# takes the sources out of the caller's list, which is empty afterwards
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    conversions = []
    while sources:
        source = sources.pop(0)
        conversions.append(delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5"))))
    return conversions
