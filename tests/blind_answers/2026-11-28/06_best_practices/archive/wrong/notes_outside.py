# wrong: tasks note their files in a list outside
def archive(save, publish, reports):
    files = []

    def save_and_note(name, text):
        files.append(save(name, text))

    saved = [delayed(save_and_note)(name, text) for name, text in reports.items()]
    return delayed(lambda _: publish(files))(saved)
