# target and source swapped
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [delayed(convert)(str(Path(folder, Path(source).stem + ".h5")), source) for source in sources]
