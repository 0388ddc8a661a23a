def convert_all(convert, sources, folder):
    """One task each, which calls convert."""

    @delayed
    def one(source, target):
        return convert(source, target)

    pairs = [(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]
    return [one(*pair) for pair in pairs]
