package esao.command.request;

import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;

/**
 * Takes a school's request back.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param school whose request it is
 */
public record WithdrawSchoolRequest(RequestId requestId, Basis basis, SchoolCode school) implements RequestCommand {}
