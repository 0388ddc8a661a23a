def handle_each(client, function, data, handle):
    futures = dict(zip(data, client.map(function, list(data))))
    waiting = dict(futures)
    while waiting:
        wait(list(waiting.values()), return_when="FIRST_COMPLETED")
        for x in [x for x, future in waiting.items() if future.done()]:
            handle(x, waiting.pop(x).result())
    return [futures[x].result() for x in data]
