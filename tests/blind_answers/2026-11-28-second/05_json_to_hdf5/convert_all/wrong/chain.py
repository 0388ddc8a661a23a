# each conversion waits for the one before
def convert_all(convert, sources, folder):
    def after(source, target, before):
        return convert(source, target)

    lazies, last = [], None
    for s in sources:
        last = delayed(after)(s, str(Path(folder, Path(s).stem + ".h5")), last)
        lazies.append(last)
    return lazies
