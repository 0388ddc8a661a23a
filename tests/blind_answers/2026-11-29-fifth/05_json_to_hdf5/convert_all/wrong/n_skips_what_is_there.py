# leaves out sources whose target exists already
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    conversions = []
    for source in sources:
        target = Path(folder, Path(source).stem + ".h5")
        if not target.exists():
            conversions.append(delayed(convert)(source, str(target)))
    return conversions
