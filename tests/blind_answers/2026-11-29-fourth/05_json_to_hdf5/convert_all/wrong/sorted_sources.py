# gives the list in alphabetical order and not in the order of the sources
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sorted(sources)]
