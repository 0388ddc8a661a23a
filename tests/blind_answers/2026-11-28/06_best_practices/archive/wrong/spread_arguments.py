# wrong: publish gets many arguments and no list
def archive(save, publish, reports):
    return delayed(publish)(*[delayed(save)(name, text) for name, text in reports.items()])
