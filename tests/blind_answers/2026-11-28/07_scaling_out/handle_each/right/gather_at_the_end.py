def handle_each(client, function, data, handle):
    sent = []
    for x in data:
        sent.append((client.submit(function, x, pure=False), x))
    x_of = dict(sent)
    for done in as_completed([future for future, _ in sent]):
        handle(x_of[done], done.result())
    return client.gather([future for future, _ in sent])
