# scatters a list of one
def score_all(client, function, table, values):
    (remote,) = client.scatter([table])
    tickets = []
    for x in values:
        tickets.append(client.submit(function, remote, x, pure=False))
    results = []
    for ticket in tickets:
        results.append(ticket.result())
    return results
