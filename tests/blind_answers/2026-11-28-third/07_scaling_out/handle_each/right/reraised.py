def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    sent = [(x, client.submit(function, x)) for x in data]
    back = {future.key: x for x, future in sent}
    answers = {}
    for future in as_completed([future for _, future in sent]):
        if future.status == "error":
            raise future.exception()
        answers[back[future.key]] = future.result()
        handle(back[future.key], answers[back[future.key]])
    return [answers[x] for x, _ in sent]
