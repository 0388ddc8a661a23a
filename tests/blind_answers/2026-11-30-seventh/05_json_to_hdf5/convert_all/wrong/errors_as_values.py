# an error is a value
def convert_all(convert, sources, folder):
    def careful(source, target):
        try:
            return convert(source, target)
        except Exception as error:
            return error

    return [delayed(careful)(s, os.path.join(folder, Path(s).stem + ".h5")) for s in sources]
