# leaves out a source whose target is there already, so the list is not one for each source
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    lazies = []
    for source in sources:
        target = Path(folder, Path(source).stem + ".h5")
        if target.exists():
            continue  # done yesterday
        lazies.append(delayed(convert)(source, str(target)))
    return lazies
