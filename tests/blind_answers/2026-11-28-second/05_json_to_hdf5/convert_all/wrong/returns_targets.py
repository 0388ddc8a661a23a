# the task returns the target, whatever convert returns
def convert_all(convert, sources, folder):
    def one(source, target):
        convert(source, target)
        return target

    return [delayed(one)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources]
