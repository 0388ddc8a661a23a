def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    values = list(data)
    sent = client.map(function, values, pure=False)
    place = {future.key: number for number, future in enumerate(sent)}
    answers = [None] * len(values)
    for future, answer in as_completed(sent, with_results=True):
        number = place[future.key]
        answers[number] = answer
        handle(values[number], answer)
    return answers
