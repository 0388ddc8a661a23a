# the lambda sees the last source and target when it runs
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    conversions = []
    for source in sources:
        target = str(Path(folder, Path(source).stem + ".h5"))
        conversions.append(delayed(lambda: convert(source, target))())
    return conversions
