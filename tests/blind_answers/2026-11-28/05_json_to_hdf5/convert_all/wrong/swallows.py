# wrong: a failing conversion gives None
def convert_all(convert, sources, folder):
    @delayed
    def one(source, target):
        try:
            return convert(source, target)
        except Exception:
            return None

    return [one(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]
