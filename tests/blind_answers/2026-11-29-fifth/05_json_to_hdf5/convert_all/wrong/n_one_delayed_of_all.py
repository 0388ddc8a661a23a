# returns one Delayed of a list and not a list of Delayed
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return delayed([delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources])
