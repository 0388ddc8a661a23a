# makes one task of several files when there are more than ten
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    pairs = [(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]
    if len(pairs) <= 10:
        return [delayed(convert)(source, target) for source, target in pairs]

    @delayed(nout=5)
    def some(group):
        return [convert(source, target) for source, target in group]

    result = []
    for start in range(0, len(pairs), 5):
        group = pairs[start : start + 5]
        together = some(group)
        result += [together[n] for n in range(len(group))]
    return result
