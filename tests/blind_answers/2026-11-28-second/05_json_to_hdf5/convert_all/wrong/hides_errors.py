# an error of convert becomes None
def convert_all(convert, sources, folder):
    def careful(source, target):
        try:
            return convert(source, target)
        except Exception:
            return None

    return [delayed(careful)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources]
