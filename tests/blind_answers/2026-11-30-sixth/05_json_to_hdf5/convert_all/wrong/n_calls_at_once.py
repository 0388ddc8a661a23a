# converts while the list is built and wraps the results
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [delayed(convert(source, str(Path(folder, Path(source).stem + ".h5")))) for source in sources]
