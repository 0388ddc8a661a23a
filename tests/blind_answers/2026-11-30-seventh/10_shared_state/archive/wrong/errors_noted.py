# an error becomes what save returned
def archive(save, publish, reports):
    def careful(name, text):
        try:
            return save(name, text)
        except Exception as error:
            return str(error)

    return delayed(publish)([delayed(careful)(n, t) for n, t in reports.items()])
