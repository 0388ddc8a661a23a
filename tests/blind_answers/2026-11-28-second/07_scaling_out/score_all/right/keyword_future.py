def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""

    def call(x, remote=None):
        return function(remote, x)

    name = f"table-{uuid4().hex}"
    there = client.scatter({name: table})[name]
    tasks = {}
    for place, x in enumerate(values):
        tasks[place] = client.submit(call, x, remote=there, key=f"score-{uuid4().hex}")
    wait(list(tasks.values()))
    return [tasks[place].result() for place in range(len(tasks))]
