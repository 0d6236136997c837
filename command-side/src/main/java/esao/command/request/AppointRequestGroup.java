package esao.command.request;

import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;

/**
 * Charges people with the request. The order is the document of the basis. It is the first thing that happens to a
 * request; repeated, it replaces the group.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param group who they are
 */
public record AppointRequestGroup(RequestId requestId, Basis basis, WorkingGroup group) implements RequestCommand {}
